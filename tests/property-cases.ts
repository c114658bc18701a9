/** How many cases each property test tries; `SIGNPOST_CASES=20000 npm test` tries harder. */
export const propertyCases = Number(process.env.SIGNPOST_CASES ?? 500)
