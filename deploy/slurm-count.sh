#!/bin/sh
#SBATCH --job-name=count-children
#SBATCH --array=1-64
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
#SBATCH --time=01:00:00
# Counts the children in 64 parts, each in a task of its own. From the folder of this project, installed on a disk that
# every node has, as are DATA, TALLIES and OUT:
#
#   counted=$(sbatch --parsable deploy/slurm-count.sh DATA TALLIES)
#   sbatch --dependency="afterok:$counted" deploy/slurm-release.sh DATA TALLIES OUT
#
# For another number of parts: sbatch --array=1-8. A task that failed is run again by scontrol requeue, which leaves the
# number of parts as it is.
set -eu
npm run --silent release -- --data "$1" --part "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --tally "$2/$SLURM_ARRAY_TASK_ID.tally"
