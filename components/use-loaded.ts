import { useEffect, useState } from 'preact/hooks'

/** Something loaded when it is first needed; undefined until it is there. What is not shown first must not hold back the first paint. */
export function useLoaded<Loaded>(load: () => Promise<Loaded>): Loaded | undefined {
  const [loaded, setLoaded] = useState<{ value: Loaded } | undefined>(undefined)
  useEffect(() => {
    let isWanted = true
    void load().then((value) => isWanted && setLoaded({ value }))
    return () => {
      isWanted = false
    }
  }, [])
  return loaded?.value
}
