#!/bin/sh
#SBATCH --job-name=release
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
#SBATCH --time=01:00:00
# Makes the release of the tallies that slurm-count.sh has made, and deletes them: sbatch deploy/slurm-release.sh DATA TALLIES OUT
set -eu
npm run --silent release -- --data "$1" --tallies "$2" --out "$3"
rm -r "$2"
