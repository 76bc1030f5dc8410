// The fetch of happy-dom follows the rules of browsers unless it is told not to.
export default {
  test: { environmentOptions: { happyDOM: { settings: { fetch: { disableSameOriginPolicy: true } } } } },
};
