/** The Department's age bands for children looked after on 31 March. */
export type AgeBand = "under-1" | "1-to-4" | "5-to-9" | "10-to-15" | "16-and-over";

/** The band of an age in completed years. */
export function ageBand(age: number): AgeBand {
  if (age < 1) return "under-1";
  if (age < 5) return "1-to-4";
  if (age < 10) return "5-to-9";
  if (age < 16) return "10-to-15";
  return "16-and-over";
}
