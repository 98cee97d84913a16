import { bootstrapApplication } from '@angular/platform-browser';
import { appConfig } from './app.config';
import { App } from './app';

bootstrapApplication(App, appConfig).catch((error: unknown) => {
  document.body.textContent = `Stip kon niet starten / could not start: ${String(error)}`;
});
