import { defaults, type ReaderSettings } from '../../settings';
import { useWords, type Words } from '../words';
import { Choice, Switch } from './choice';
import { Slider } from './slider';

/** Everything about how a text is set; each change is applied at once. */
export function ReadingSettings({ value, change }: { value: ReaderSettings; change: (next: ReaderSettings) => void }) {
  const words = useWords();
  const set = (part: Partial<ReaderSettings>): void => change({ ...value, ...part });
  return (
    <div class="reading-settings">
      <Choice
        class="themes"
        label={words('settings.theme')}
        value={value.theme}
        options={themes.map((theme) => ({ value: theme, label: words(`settings.${theme}`) }))}
        choose={(theme) => set({ theme })}
      />
      <Choice
        class="fonts"
        label={words('settings.font')}
        value={value.font}
        options={fonts.map((font) => ({ value: font, label: words(`settings.${font}`) }))}
        choose={(font) => set({ font })}
      />
      {sliders.map(({ key, shown, ...range }) => (
        <Slider
          key={key}
          label={words(`settings.${key}`)}
          value={value[key]}
          shown={shown(value, words)}
          change={(next) => set({ [key]: next })}
          {...range}
        />
      ))}
      <Choice
        label={words('settings.align')}
        value={value.align}
        options={(['start', 'justify'] as const).map((align) => ({ value: align, label: words(`settings.${align}`) }))}
        choose={(align) => set({ align })}
      />
      <div class="switches">
        <Switch label={words('settings.images')} on={value.images} change={(images) => set({ images })} />
        <Switch label={words('settings.links')} on={value.links} change={(links) => set({ links })} />
      </div>
      <button type="button" class="plain reset" onClick={() => change(defaults.reader)}>
        {words('settings.reset')}
      </button>
    </div>
  );
}

const themes = ['system', 'light', 'sepia', 'dark', 'contrast'] as const;
const fonts = ['serif', 'sans', 'legible'] as const;

const percent = (part: number, { language }: Words): string => part.toLocaleString(language, { style: 'percent' });

/** Ranges as wide as the best readers offer: 20 to 60 em lines, 1.2 to 2.4 line height. */
const sliders: readonly (Range & { shown: (value: ReaderSettings, words: Words) => string })[] = [
  { key: 'size', min: 14, max: 36, step: 1, shown: ({ size }, words) => words('settings.points', { number: size }) },
  { key: 'width', min: 20, max: 60, step: 2, shown: (value, words) => words('settings.letters', { number: lettersIn(value) }) },
  { key: 'line', min: 1.2, max: 2.4, step: 0.05, shown: ({ line }, words) => line.toLocaleString(words.language) },
  { key: 'letter', min: 0, max: 0.2, step: 0.01, shown: ({ letter }, words) => percent(letter, words) },
  { key: 'word', min: 0, max: 0.5, step: 0.05, shown: ({ word }, words) => percent(word, words) },
];

interface Range {
  key: 'size' | 'width' | 'line' | 'letter' | 'word';
  min: number;
  max: number;
  step: number;
}

/** About how many letters stand in a line: a letter of running text is about half as wide as its size. */
function lettersIn({ width, size }: ReaderSettings): number {
  return Math.round((width * 16) / (size * 0.49));
}
