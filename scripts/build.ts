import { buildApp, runCommand } from './build-app.ts';

/** Usage: build [planFolder publicFolder outFolder]; without words the drawn plan into dist/. */
const [planFolder = 'geo', publicFolder = 'public', outFolder = 'dist'] = process.argv.slice(2);
await runCommand(() => buildApp(planFolder, publicFolder, outFolder));
