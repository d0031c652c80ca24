let timer;
chrome.ttsEngine.onSpeak.addListener((text, _options, send) => {
  send({ type: 'start', charIndex: 0 });
  timer = setTimeout(() => send({ type: 'end', charIndex: text.length }), 300);
});
chrome.ttsEngine.onStop.addListener(() => clearTimeout(timer));
