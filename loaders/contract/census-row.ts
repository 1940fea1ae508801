/** Residents by ethnic group at a census (`population/*.csv`). */
export interface CensusRow {
  readonly census: number;
  readonly areaCode: string;
  readonly areaName: string;
  readonly ethnicGroup: string;
  readonly category: string;
  readonly population: number;
  readonly ageGroup: string;
  readonly source: string;
}
