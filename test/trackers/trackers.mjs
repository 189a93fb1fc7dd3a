// The trackers, each started as its maker's guide says, with all that it can record switched on. `to` is a folder of the site
// of the test: nothing leaves the machine. `sendHeldBack` sends what is held back.

/** What stands in front of every script. */
export const preamble = `const to = location.origin + '/sent', host = location.host;
const flushes = [], before = window.sendHeldBack;
window.sendHeldBack = () => Promise.all([before, ...flushes].map(async (each) => each?.()));
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));`;

const sentry = (more) => ({
  packages: ['@sentry/browser'],
  source: `import * as Sentry from '@sentry/browser';
Sentry.init({ dsn: location.protocol + '//key@' + host + '/1', tracesSampleRate: 1, ${more} });
flushes.push(async () => { Sentry.captureException(new Error('an error of the page')); await Sentry.flush(2000); });`,
});
const replay = (options) =>
  `replaysSessionSampleRate: 1, integrations: [Sentry.browserTracingIntegration(),
    Sentry.replayIntegration(${options})]`;
const flushReplay = `flushes.push(() => Sentry.getReplay().flush());`;

const rrweb = (options) => ({
  packages: ['rrweb'],
  source: `import { record } from 'rrweb';
const events = [];
record({ emit: (event) => events.push(event), ${options} });
flushes.push(() => fetch(to + '/rrweb', { method: 'POST', body: JSON.stringify(events) }));`,
});

export const trackers = {
  'Sentry, as it comes': sentry(''),
  'Sentry with Replay, as it comes': {
    ...sentry(replay('')),
    source: `${sentry(replay('')).source}${flushReplay}`,
  },
  'Sentry with Replay, nothing masked': {
    packages: ['@sentry/browser'],
    source: `${sentry(replay('{ maskAllText: false, maskAllInputs: false, blockAllMedia: false }')).source}${flushReplay}`,
  },
  'Microsoft Clarity': {
    packages: ['clarity-js'],
    source: `import { clarity } from 'clarity-js';
clarity.start({ projectId: 'test', upload: to + '/clarity', track: true, content: true });
flushes.push(async () => { await pause(600); clarity.stop(); });`,
  },
  'rrweb, as it comes': rrweb(''),
  'rrweb, as PostHog starts it': rrweb(`blockClass: 'ph-no-capture', ignoreClass: 'ph-ignore-input',
    maskTextClass: 'ph-mask', maskAllInputs: true, maskInputOptions: { password: true }, slimDOMOptions: {},
    collectFonts: false, inlineStylesheet: true, recordCrossOriginIframes: false`),
  PostHog: {
    packages: ['posthog-js'],
    source: `import posthog from 'posthog-js/dist/module.full.no-external';
posthog.init('phc_test', { api_host: to + '/posthog', autocapture: true, capture_heatmaps: true, capture_dead_clicks: true,
  capture_performance: true, disable_compression: true, request_batching: false, opt_out_useragent_filter: true,
  session_recording: { maskAllInputs: false, maskInputOptions: {} } });
posthog.startSessionRecording(true);
flushes.push(() => pause(2500));`,
    answers: {
      '/flags': {
        sessionRecording: { endpoint: '/s/', sampleRate: null },
        heatmaps: true,
        supportedCompression: [],
        featureFlags: {},
      },
    },
  },
  'Datadog RUM with Replay': {
    packages: ['@datadog/browser-rum'],
    source: `import { datadogRum } from '@datadog/browser-rum';
datadogRum.init({ applicationId: 'test', clientToken: 'pub0', site: 'datadoghq.com', proxy: to + '/datadog',
  sessionSampleRate: 100, sessionReplaySampleRate: 100, startSessionReplayRecordingManually: false,
  trackUserInteractions: true, trackResources: true, trackLongTasks: true, defaultPrivacyLevel: 'allow' });
datadogRum.startSessionReplayRecording();
flushes.push(() => pause(500));`,
  },
  'New Relic': {
    packages: ['@newrelic/browser-agent'],
    source: `import { BrowserAgent } from '@newrelic/browser-agent/loaders/browser-agent';
new BrowserAgent({
  init: { ssl: false, privacy: { cookies_enabled: true }, ajax: { deny_list: [] }, user_actions: { enabled: true, elementAttributes: ['id', 'className', 'tagName', 'type'] },
    generic_events: { enabled: true }, page_action: { enabled: true }, performance: { resources: { enabled: false } },
    session_replay: { enabled: true, autoStart: true, sampling_rate: 100, error_sampling_rate: 100, mask_all_inputs: false, mask_text_selector: null },
    session_trace: { enabled: true } },
  loader_config: { accountID: '1', trustKey: '1', agentID: '1', licenseKey: 'test', applicationID: '1' },
  info: { beacon: host + '/sent/newrelic', errorBeacon: host + '/sent/newrelic', licenseKey: 'test', applicationID: '1', sa: 1 } });
flushes.push(async () => { window.newrelic?.noticeError?.(new Error('an error of the page')); await pause(500); });`,
    answers: {
      '/newrelic/1/test': {
        app: { agents: [{ entityGuid: 'test' }], nrServerTime: 1764000000000 },
        loaded: 1,
        sr: 1,
        srs: 1,
        st: 1,
        sts: 1,
        err: 1,
        ins: 1,
        spa: 1,
        log: 1,
      },
    },
  },
  'Amplitude with Session Replay': {
    packages: ['@amplitude/analytics-browser', '@amplitude/plugin-session-replay-browser'],
    source: `import * as amplitude from '@amplitude/analytics-browser';
import { sessionReplayPlugin } from '@amplitude/plugin-session-replay-browser';
amplitude.add(sessionReplayPlugin({ sampleRate: 1, trackServerUrl: to + '/amplitude-replay',
  configServerUrl: to + '/amplitude-config', forceSessionTracking: true, storeType: 'memory', privacyConfig: { defaultMaskLevel: 'light' } }));
amplitude.init('test', { serverUrl: to + '/amplitude', remoteConfig: { fetchRemoteConfig: false, serverUrl: to + '/amplitude-remote' }, fetchRemoteConfig: false,
  autocapture: { attribution: true, pageViews: true, sessions: true, formInteractions: true, fileDownloads: true,
    elementInteractions: true, frustrationInteractions: true, webVitals: true },
  flushIntervalMillis: 100 });
flushes.push(() => amplitude.flush().promise, () => pause(1500));`,
    answers: {
      '/amplitude-config': {
        configs: {
          sessionReplay: {
            sr_sampling_config: { sample_rate: 1, capture_enabled: true },
            sr_privacy_config: {},
            sr_interaction_config: { enabled: true, batch: false },
          },
        },
      },
    },
  },
  Mixpanel: {
    packages: ['mixpanel-browser'],
    source: `import mixpanel from 'mixpanel-browser';
mixpanel.init('test', { api_host: to + '/mixpanel', autocapture: { pageview: 'full-url', click: true, input: true, scroll: true, submit: true, dead_click: true, rage_click: true, capture_text_content: true },
  record_sessions_percent: 100, record_mask_text_selector: '', record_mask_all_text: false, record_mask_all_inputs: false, record_heatmap_data: true,
  record_min_ms: 0, batch_flush_interval_ms: 100, batch_requests: true, api_payload_format: 'json', ignore_dnt: true });
flushes.push(() => pause(1500));`,
  },
  OpenReplay: {
    packages: ['@openreplay/tracker'],
    source: `import { tracker } from '@openreplay/tracker';
tracker.configure({ projectKey: 'test', ingestPoint: to + '/openreplay', __DISABLE_SECURE_MODE: true, __debug_report_edp: null,
  defaultInputMode: 0, obscureTextEmails: false, obscureTextNumbers: false, obscureInputEmails: false, obscureInputNumbers: false, obscureInputDates: false,
  capturePerformance: false, respectDoNotTrack: false, mouse: { trackingOffset: false }, network: { capturePayload: true, sanitizer: (data) => data } });
tracker.start();
flushes.push(() => pause(1200));`,
    answers: {
      '/openreplay/v1/web/start': {
        token: 'test',
        userUUID: '1',
        projectID: '1',
        sessionID: '1',
        delay: 0,
        startTimestamp: 1764000000000,
        beaconSizeLimit: 1000000,
        compressionThreshold: 10000000,
        userBrowser: '',
        userCity: '',
        userCountry: '',
        userDevice: '',
        userOS: '',
        userState: '',
        features: {},
        assistOnly: false,
        canvasEnabled: false,
        canvasQuality: 'low',
        canvasFPS: 1,
      },
    },
  },
  'Highlight (LaunchDarkly)': {
    packages: ['highlight.run'],
    source: `import { H } from 'highlight.run';
H.init('1', { backendUrl: to + '/highlight', otlpEndpoint: to + '/otlp', privacySetting: 'none', manualStart: false, networkRecording: { enabled: true, recordHeadersAndBody: true }, tracingOrigins: true, debug: false });
flushes.push(async () => { H.consumeError(new Error('an error of the page')); await pause(2500); });`,
    answers: {
      '/highlight': { data: { initializeSession: { secure_id: 'test', project_id: '1', sampling: {} } } },
    },
  },
  'web-vitals with attribution': {
    packages: ['web-vitals'],
    source: `import { onCLS, onFCP, onINP, onLCP, onTTFB } from 'web-vitals/attribution';
const plain = (value, depth = 6) => value instanceof Node ? value.nodeName + '#' + value.id + value.textContent : Array.isArray(value) ? value.map((each) => plain(each, depth)) :
  value && typeof value === 'object' && depth ? Object.fromEntries(Array.from((function* () { for (const name in value) yield name; })(), (name) => [name, typeof value[name] === 'function' ? null : plain(value[name], depth - 1)])) : value;
for (const on of [onCLS, onFCP, onINP, onLCP, onTTFB]) on((metric) => navigator.sendBeacon(to + '/vitals', JSON.stringify(plain(metric))), { reportAllChanges: true, durationThreshold: 0 });`,
  },
  'Application Insights with Click Analytics': {
    packages: ['@microsoft/applicationinsights-web', '@microsoft/applicationinsights-clickanalytics-js'],
    source: `import { ApplicationInsights } from '@microsoft/applicationinsights-web';
import { ClickAnalyticsPlugin } from '@microsoft/applicationinsights-clickanalytics-js';
const clicks = new ClickAnalyticsPlugin();
const insights = new ApplicationInsights({ config: { connectionString: 'InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint=' + to + '/insights',
  extensions: [clicks], extensionConfig: { [clicks.identifier]: { autoCapture: true, dropInvalidEvents: false, dataTags: { useDefaultContentNameOrId: true, captureAllMetaDataContent: true } } },
  maxBatchInterval: 100, enableAutoRouteTracking: true, disableXhr: false } });
insights.loadAppInsights(); insights.trackPageView();
flushes.push(async () => { insights.flush(false); await pause(300); });`,
  },
  Bugsnag: {
    packages: ['@bugsnag/js'],
    source: `import Bugsnag from '@bugsnag/js';
Bugsnag.start({ apiKey: '0123456789abcdef0123456789abcdef', endpoints: { notify: to + '/bugsnag', sessions: to + '/bugsnag-sessions' } });
flushes.push(() => new Promise((resolve) => Bugsnag.notify(new Error('an error of the page'), () => {}, resolve)));`,
  },
  'Rollbar with Replay': {
    packages: ['rollbar'],
    source: `import Rollbar from 'rollbar/replay';
const rollbar = Rollbar.init({ accessToken: 'test', endpoint: to + '/rollbar/', captureUncaught: true, autoInstrument: true, scrubTelemetryInputs: false,
  replay: { enabled: true, triggerDefaults: { samplingRatio: 1, preDuration: 300, postDuration: 1 }, triggers: [{ type: 'occurrence', level: ['error', 'critical'], samplingRatio: 1 }],
    maskAllInputs: false, maskInputOptions: { password: false } } });
flushes.push(async () => { rollbar.error(new Error('an error of the page')); await pause(2000); });`,
  },
  'Grafana Faro': {
    packages: ['@grafana/faro-web-sdk'],
    source: `import { initializeFaro, getWebInstrumentations } from '@grafana/faro-web-sdk';
const faro = initializeFaro({ url: to + '/faro', app: { name: 'test' }, instrumentations: getWebInstrumentations({ captureConsole: true, enablePerformanceInstrumentation: true }), batching: { sendTimeout: 100 } });
flushes.push(async () => { faro.api.pushError(new Error('an error of the page')); await pause(400); });`,
  },
  'Elastic APM': {
    packages: ['@elastic/apm-rum'],
    source: `import { init } from '@elastic/apm-rum';
const apm = init({ serviceName: 'test', serverUrl: location.origin, serverUrlPrefix: '/sent/elastic', flushInterval: 100, transactionSampleRate: 1 });
flushes.push(async () => { apm.captureError(new Error('an error of the page')); await pause(1200); });`,
  },
  Snowplow: {
    packages: [
      '@snowplow/browser-tracker',
      '@snowplow/browser-plugin-button-click-tracking',
      '@snowplow/browser-plugin-form-tracking',
      '@snowplow/browser-plugin-link-click-tracking',
    ],
    source: `import * as snowplow from '@snowplow/browser-tracker';
import { ButtonClickTrackingPlugin, enableButtonClickTracking } from '@snowplow/browser-plugin-button-click-tracking';
import { FormTrackingPlugin, enableFormTracking } from '@snowplow/browser-plugin-form-tracking';
import { LinkClickTrackingPlugin, enableLinkClickTracking } from '@snowplow/browser-plugin-link-click-tracking';
snowplow.newTracker('sp', location.origin, { appId: 'test', postPath: '/sent/snowplow', encodeBase64: false, bufferSize: 1,
  plugins: [ButtonClickTrackingPlugin(), FormTrackingPlugin(), LinkClickTrackingPlugin()] });
snowplow.enableActivityTracking({ minimumVisitLength: 1, heartbeatDelay: 1 });
snowplow.trackPageView(); enableButtonClickTracking(); enableFormTracking(); enableLinkClickTracking({ trackContent: true, pseudoClicks: true });`,
  },
  'Splunk RUM (OpenTelemetry)': {
    packages: ['@splunk/otel-web'],
    source: `import { SplunkRum } from '@splunk/otel-web';
SplunkRum.init({ beaconEndpoint: to + '/splunk', rumAccessToken: 'test', applicationName: 'test', deploymentEnvironment: 'test', allowInsecureBeacon: true, bufferTimeout: 100,
  instrumentations: { interactions: true, document: true, longtask: true, webvitals: true, visibility: true } });
flushes.push(() => pause(600));`,
  },
  'CloudWatch RUM': {
    packages: ['aws-rum-web'],
    source: `import { AwsRum } from 'aws-rum-web';
const rum = new AwsRum('00000000-0000-0000-0000-000000000001', '1', 'us-west-2', { endpoint: to + '/cloudwatch', allowCookies: true, signing: false, sessionSampleRate: 1, dispatchInterval: 200,
  telemetries: ['errors', 'performance', ['interaction', { events: ['click', 'change', 'input', 'keydown'].map((event) => ({ event, element: document })) }]] });
flushes.push(async () => { rum.dispatch(); await pause(400); });`,
  },
  Countly: {
    packages: ['countly-sdk-web'],
    source: `import Countly from 'countly-sdk-web';
Countly.init({ app_key: 'test', url: to + '/countly', interval: 100, ignore_bots: false, force_post: true });
for (const what of ['sessions', 'pageview', 'clicks', 'scrolls', 'links', 'forms', 'errors']) Countly['track_' + what]();
flushes.push(() => pause(800));`,
  },
  Raygun: {
    packages: ['raygun4js'],
    source: `import rg4js from 'raygun4js';
rg4js('apiKey', 'test'); rg4js('options', { apiEndpoint: to + '/raygun', allowInsecureSubmissions: true, ignore3rdPartyErrors: false });
rg4js('enableCrashReporting', true); rg4js('enablePulse', true); rg4js('logContents', true);
rg4js('boot');
flushes.push(async () => { rg4js('send', new Error('an error of the page')); await pause(300); });`,
  },
  Honeybadger: {
    packages: ['@honeybadger-io/js'],
    source: `import Honeybadger from '@honeybadger-io/js';
Honeybadger.configure({ apiKey: 'test', endpoint: to + '/honeybadger', breadcrumbsEnabled: true, enableUncaught: true, environment: 'test' });
flushes.push(() => Honeybadger.notifyAsync(new Error('an error of the page')).catch(() => {}));`,
  },
  Plausible: {
    packages: ['@plausible-analytics/tracker'],
    source: `import { init } from '@plausible-analytics/tracker';
init({ domain: 'test', endpoint: to + '/plausible', outboundLinks: true, fileDownloads: true, formSubmissions: true, captureOnLocalhost: true });`,
  },
};
