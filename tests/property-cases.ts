/**
 * How many cases each property test tries: 500 in `npm test`, 10,000 in `npm run test:deep`, and as many as are asked for in
 * `SIGNPOST_CASES=20000 npm test`.
 */
export const propertyCases = Number(process.env.SIGNPOST_CASES ?? 500)
