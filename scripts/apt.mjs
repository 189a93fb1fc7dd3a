import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages on Debian and Ubuntu, as root; elsewhere it ends the run and says what to do. */
export function install(packages, missing, otherwise) {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    console.error(
      `No ${missing} found: install it (Debian: sudo apt-get install ${packages.join(' ')}), or ${otherwise}.`,
    );
    process.exit(1);
  }
  const apt = (...args) =>
    execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log(`Installing ${packages.join(' ')} ...`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}
