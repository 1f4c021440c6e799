// Runs first on every page, before anything is painted; inlined, so it stays small.
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const kept = name => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null; // private windows may refuse; the defaults do then
    }
  };
  const keep = (name, value) => {
    try {
      value ? localStorage.setItem(name, value) : localStorage.removeItem(name);
    } catch {
      // the choice lasts as long as the page
    }
  };
  const show = () => {
    const theme = kept('theme') || (dark.matches ? 'dark' : 'light');
    root.dataset.theme = theme;
    root.dataset.text = kept('text') || 'normal';
    document.querySelector('meta[name=theme-color]')?.setAttribute('content', theme === 'dark' ? '#101513' : '#f6f5f0');
  };
  show();
  dark.addEventListener('change', show);

  const sum = async tasks => (await Promise.all(tasks.map(task => task()))).reduce((a, b) => a + (b || 0), 0);

  window.framsteg = {
    /** @returns {{theme: string, text: string}} what this device has chosen; 'auto' follows the system */
    appearance: () => ({ theme: kept('theme') || 'auto', text: kept('text') || 'normal' }),
    setTheme: theme => {
      keep('theme', theme === 'auto' ? '' : theme);
      show();
    },
    setText: text => {
      keep('text', text === 'normal' ? '' : text);
      show();
    },

    /** Whoever keeps unsent answers adds a function that promises their number … */
    unsent: [],
    /** … and one that forgets them. Both are called when somebody wants to sign out. */
    forget: [],
    countUnsent: () => sum(window.framsteg.unsent),
    forgetAll: () => sum(window.framsteg.forget),

    /** Says something at the bottom of the page, aloud too, for some seconds. */
    say: text => {
      let place = document.querySelector('.say');
      if (!place) {
        place = document.createElement('div');
        place.className = 'say';
        place.setAttribute('role', 'status');
        document.body.append(place);
      }
      place.textContent = text;
      clearTimeout(place.timer);
      place.timer = setTimeout(() => (place.textContent = ''), 8000);
    },
  };

  if ('serviceWorker' in navigator) {
    addEventListener('load', () => navigator.serviceWorker.register('/sw.js').catch(() => {}));
  }
})();
