// Ten thousand cases, or as many as the command line says, for whatever strangers can write to: the address and fields of the
// builder, placeholders, the address of a frame, and messages to the page around it.
import { ensureBrowsers } from './ensure-browser.mjs';
import { close, nodeTests } from './node-tests.mjs';

process.env.BROWSERS = 'chromium';
process.env.FUZZ_CASES = process.argv[2] ?? '10000';
ensureBrowsers();

const total = { passed: 0, failed: 0 };
await nodeTests(['fuzz', 'pages/frame.test.mjs'], total, 'fuzz');
close(total);
