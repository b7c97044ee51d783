declare module 'virtual:offline-manifest' {
  const manifest: import('./manifest.ts').OfflineManifest;
  export default manifest;
}
