-- Children looked after on 31 March by every one-way breakdown, from one row a child and year.
-- Standard SQL (grouping sets are of SQL:1999): DuckDB, PostgreSQL, Spark and Trino run it as it stands.
SELECT year, sex, age_band, ethnic_group, legal_status, placement_type, placement_provider,
       distance_band, time_in_care, category_of_need, uasc, count(*) AS children
FROM children
GROUP BY GROUPING SETS (
  (year), (year, sex), (year, age_band), (year, ethnic_group), (year, legal_status), (year, placement_type),
  (year, placement_provider), (year, distance_band), (year, time_in_care), (year, category_of_need), (year, uasc)
)
