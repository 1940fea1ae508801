import {spawnSync} from "node:child_process";
import {mkdirSync, readdirSync, readFileSync, symlinkSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {parse} from "yaml";
import {z} from "zod";
import releaseCommand from "../../loaders/commands/release.ts";
import {projectRoot} from "../../scripts/project-root.mjs";
import {called} from "../commands/called.ts";
import {balancedFolder} from "../make/balanced-folder.ts";
import {EPISODES, smallFolder} from "../read/small-folder.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";

/** Milliseconds that half a dozen runs of the program may take on a machine with other work. */
const SOME_PROCESSES = 300_000;

/** Runs a command from the project's folder, with these variables set as well. */
const run = (command: string, args: readonly string[], variables: Readonly<Record<string, string>> = {}) =>
  spawnSync(command, args, {cwd: projectRoot, encoding: "utf8", env: {...process.env, ...variables}});

const recipe = (name: string) => join(projectRoot, "deploy", name);

/** Every file of a release with its bytes. */
const bytesOf = (dir: string) =>
  readdirSync(dir).map((name) => [name, readFileSync(join(dir, name)).toString("base64")]);

/** What a recipe has left of its tallies. */
const talliesIn = (dir: string) => readdirSync(dir).filter((name) => name.includes("tallies"));

/** The release of a data folder in one run, without made-up councils: parts of the children cannot be varied. */
async function inOneRun(data: string) {
  const out = join(await temporaryFolder({}), "release");
  const {code} = await called(releaseCommand, ["--data", data, "--out", out, "--proof", "none"]);
  expect(code).toBe(0);
  return bytesOf(out);
}

test.each(readdirSync(join(projectRoot, "deploy")).filter((name) => name.endsWith(".sh")))(
  "deploy/%s is a script that a shell can read",
  (name) => {
    const {status, stderr} = run("sh", ["-n", recipe(name)]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  }
);

const hasParallel = run("parallel", ["--version"]).stdout?.startsWith("GNU parallel") ?? false;

describe("deploy/parallel.sh", () => {
  test.skipIf(!hasParallel)(
    "makes the same release of the folder that ships as one run, byte for byte, and leaves no tally (skipped where GNU parallel is not installed)",
    async () => {
      const place = await temporaryFolder({});
      const out = join(place, "a release");
      const {status, stderr} = run("sh", [recipe("parallel.sh"), "data", out, "2"]);
      expect(stderr).toContain("Adding up the tallies");
      expect(status).toBe(0);
      expect(talliesIn(place)).toEqual([]);
      expect(bytesOf(out)).toEqual(await inOneRun("data"));
    },
    SOME_PROCESSES
  );

  test.skipIf(!hasParallel)(
    "stops where a part is refused, says why, and leaves nothing (skipped where GNU parallel is not installed)",
    async () => {
      const data = await temporaryFolder(
        smallFolder({"returns/2018-19/episodes.csv": EPISODES.replace("03/04/2018", "31/04/2018")})
      );
      const place = await temporaryFolder({});
      const {status, stderr} = run("sh", [recipe("parallel.sh"), data, join(place, "release"), "2"]);
      expect(status).not.toBe(0);
      expect(stderr).toMatch(/^returns\/2018-19\/episodes\.csv:2:2 [a-z-]+ error: /m);
      expect(readdirSync(place)).toEqual([]);
    },
    SOME_PROCESSES
  );
});

describe("deploy/slurm-count.sh and slurm-release.sh", () => {
  test("make the same release as one run, with what Slurm gives the tasks of an array", {
    timeout: SOME_PROCESSES
  }, async () => {
    const data = await temporaryFolder(balancedFolder());
    const place = await temporaryFolder({});
    const [tallies, out] = [join(place, "tallies"), join(place, "release")];
    for (const task of ["1", "2"]) {
      const {status} = run("sh", [recipe("slurm-count.sh"), data, tallies], {
        SLURM_ARRAY_TASK_ID: task,
        SLURM_ARRAY_TASK_COUNT: "2"
      });
      expect(status).toBe(0);
    }
    expect(readdirSync(tallies)).toEqual(["1.tally", "2.tally"]);
    expect(run("sh", [recipe("slurm-release.sh"), data, tallies, out]).status).toBe(0);
    expect(talliesIn(place)).toEqual([]);
    expect(bytesOf(out)).toEqual(await inOneRun(data));
  });

  test("ask for an array that begins at 1, and for no more memory than a process takes", () => {
    const asked = readFileSync(recipe("slurm-count.sh"), "utf8");
    expect(asked).toMatch(/^#SBATCH --array=1-\d+$/m);
    expect(asked).toMatch(/^#SBATCH --mem=2G$/m);
  });
});

/** What a Job of Kubernetes (batch/v1) has to say, as far as our recipes say it; nothing else is known. */
const JOB = z.strictObject({
  apiVersion: z.literal("batch/v1"),
  kind: z.literal("Job"),
  metadata: z.strictObject({name: z.string().regex(/^[a-z-]+$/)}),
  spec: z.strictObject({
    completionMode: z.literal("Indexed").optional(),
    completions: z.int().positive().optional(),
    parallelism: z.int().positive().optional(),
    backoffLimit: z.int().nonnegative(),
    template: z.strictObject({
      spec: z.strictObject({
        restartPolicy: z.literal("Never"),
        automountServiceAccountToken: z.literal(false),
        containers: z.tuple([
          z.strictObject({
            name: z.string(),
            image: z.string().regex(/^docker\.io\/library\/node:\d+\.\d+\.\d+-/),
            workingDir: z.literal("/care/project"),
            command: z.tuple([z.literal("sh"), z.literal("-c"), z.string()]),
            env: z.array(z.strictObject({name: z.string(), value: z.string()})),
            resources: z.strictObject({
              requests: z.strictObject({cpu: z.string(), memory: z.literal("2Gi")}),
              limits: z.strictObject({memory: z.literal("2Gi")})
            }),
            securityContext: z.strictObject({
              allowPrivilegeEscalation: z.literal(false),
              capabilities: z.strictObject({drop: z.tuple([z.literal("ALL")])})
            }),
            volumeMounts: z.tuple([z.strictObject({name: z.literal("care"), mountPath: z.literal("/care")})])
          })
        ]),
        volumes: z.tuple([
          z.strictObject({
            name: z.literal("care"),
            persistentVolumeClaim: z.strictObject({claimName: z.string()})
          })
        ])
      })
    })
  })
});

describe("deploy/kubernetes-count.yaml and kubernetes-release.yaml", () => {
  const [count, release] = ["kubernetes-count.yaml", "kubernetes-release.yaml"].map((name) =>
    JOB.parse(parse(readFileSync(recipe(name), "utf8")))
  );

  test("split the children into as many parts as there are pods", () => {
    const {completions, template} = count?.spec ?? {};
    const parts = template?.spec.containers[0].env.find(({name}) => name === "PARTS");
    expect(count?.spec.completionMode).toBe("Indexed");
    expect(parts?.value).toBe(String(completions));
  });

  test("run on a version of Node that this project runs on", () => {
    for (const job of [count, release])
      expect(job?.spec.template.spec.containers[0].image).toMatch(/node:(20\.(19|[2-9]\d)|2[24])\./);
  });

  test("make the same release as one run, with what Kubernetes gives the pods of an Indexed Job", {
    timeout: SOME_PROCESSES
  }, async () => {
    const care = await temporaryFolder({});
    symlinkSync(projectRoot, join(care, "project"));
    symlinkSync(await temporaryFolder(balancedFolder()), join(care, "data"));
    mkdirSync(join(care, "tallies"));
    const commandOf = (job: typeof count) => {
      const [shell, option, words] = job?.spec.template.spec.containers[0].command ?? [];
      return [String(shell), [String(option), String(words).replaceAll("/care/", `${care}/`)]] as const;
    };
    for (const index of ["0", "1"]) {
      const {status} = run(...commandOf(count), {JOB_COMPLETION_INDEX: index, PARTS: "2"});
      expect(status).toBe(0);
    }
    expect(run(...commandOf(release)).status).toBe(0);
    expect(talliesIn(care)).toEqual([]);
    expect(bytesOf(join(care, "release"))).toEqual(await inOneRun(join(care, "data")));
  });
});
