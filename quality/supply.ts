/** What the project is made of: licences of all packages, and what is known against those that ship. */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** What is shipped and what only builds and tests. */
export interface Supply {
  readonly shipped: readonly string[];
  readonly packages: number;
  /** Licences by the number of packages, the most frequent first. */
  readonly licences: readonly (readonly [licence: string, packages: number])[];
  readonly copyleft: readonly string[];
  /** Known weaknesses of what ships; a sentence when the registry did not answer. */
  readonly audit: string;
}

const COPYLEFT = /GPL|MPL|EPL|EUPL|CDDL|OSL|SSPL/;

/** Reads the lock file and asks the registry. */
export function supply(): Supply {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Package> };
  const packages = Object.entries(lock.packages)
    .filter(([path]) => path !== "")
    .map(([path, one]) => ({ name: path.slice(path.lastIndexOf("node_modules/") + 13), ...one }));
  const counts = new Map<string, number>();
  for (const { license = "not said" } of packages) counts.set(license, (counts.get(license) ?? 0) + 1);
  const named = ({ name, version, license }: Package & { name: string }) => `${name} ${version} (${license})`;
  return {
    shipped: packages.filter(({ dev }) => !dev).map(named),
    packages: packages.length,
    licences: [...counts].sort((one, other) => other[1] - one[1]),
    copyleft: packages.filter(({ license = "" }) => COPYLEFT.test(license)).map(named),
    audit: audit(),
  };
}

/** @private */
function audit(): string {
  let told: string;
  try {
    told = execFileSync("npm", ["audit", "--omit=dev", "--json"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    told = typeof error === "object" && error !== null && "stdout" in error ? String(error.stdout) : "";
  }
  try {
    const { total } = JSON.parse(told).metadata.vulnerabilities;
    return `${total} known weaknesses in what ships (\`npm audit --omit=dev\`)`;
  } catch {
    return "the registry did not answer `npm audit`";
  }
}
