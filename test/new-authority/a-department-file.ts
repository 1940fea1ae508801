/** A file of numbers and rates as Explore education statistics gives it: a council formed in 2023, and one abolished. */
export const DEPARTMENT_FILE = `time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,population_count,population_estimate,number,rate_per_10000
2024,Reporting year,National,E92000001,England,,,,,,Children looked after at 31 March each year,12000000,84000,70
2024,Reporting year,Local authority,E92000001,England,E12000002,North West,942,Cumberland,E06000063,Children looked after at 31 March each year,54000,600,111
2023,Reporting year,Local authority,E92000001,England,E12000002,North West,942,Cumberland,E06000063,Children looked after at 31 March each year,z,z,z
2024,Reporting year,Local authority,E92000001,England,E12000002,North West,909,Cumbria,E10000006,Children looked after at 31 March each year,z,z,z
2023,Reporting year,Local authority,E92000001,England,E12000002,North West,909,Cumbria,E10000006,Children looked after at 31 March each year,90000,700,78
`;
