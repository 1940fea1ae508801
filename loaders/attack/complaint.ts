/** One thing that a site gives away. */
export interface Complaint {
  readonly kind:
    | "small count printed"
    | "small remainder"
    | "everyone alike"
    | "exact"
    | "narrower than the promise"
    | "printed after it was hidden"
    | "contradiction"
    | "number beside a symbol"
    | "hidden figure compared"
    | "hidden figure drawn"
    | "hidden figure told"
    | "statistics of what is hidden"
    | "unexplained order"
    | "canary"
    | "file that should not be there"
    | "second solver disagrees";
  /** Which figure or file: public words only. */
  readonly where: string;
  readonly what: string;
}
