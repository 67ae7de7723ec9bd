declare module 'geojson-validation' {
  /** Judges one value by RFC 7946; with `trace` true it returns every complaint as a sentence, none when it is valid. */
  type Judge = (value: unknown, trace: true) => string[];
  const validation: { readonly isFeature: Judge; readonly isFeatureCollection: Judge };
  export default validation;
}
