import { choices, defaults, type ReaderSettings, ranges } from '../../settings';
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
        options={choices.reader.theme.map((theme) => ({ value: theme, label: words(`settings.${theme}`) }))}
        choose={(theme) => set({ theme })}
      />
      <Choice
        class="fonts"
        label={words('settings.font')}
        value={value.font}
        options={choices.reader.font.map((font) => ({ value: font, label: words(`settings.${font}`) }))}
        choose={(font) => set({ font })}
      />
      {sliders.map(({ key, shown }) => (
        <Slider
          key={key}
          label={words(`settings.${key}`)}
          value={value[key]}
          shown={shown(value, words)}
          change={(next) => set({ [key]: next })}
          {...ranges.reader[key]}
        />
      ))}
      <Choice
        label={words('settings.align')}
        value={value.align}
        options={choices.reader.align.map((align) => ({ value: align, label: words(`settings.${align}`) }))}
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

const percent = (part: number, { language }: Words): string => part.toLocaleString(language, { style: 'percent' });

const sliders: readonly Shown[] = [
  { key: 'size', shown: ({ size }, words) => words('settings.points', { number: size }) },
  { key: 'width', shown: (value, words) => words('settings.letters', { number: lettersIn(value) }) },
  { key: 'line', shown: ({ line }, words) => line.toLocaleString(words.language) },
  { key: 'letter', shown: ({ letter }, words) => percent(letter, words) },
  { key: 'word', shown: ({ word }, words) => percent(word, words) },
];

/** A setting that is a number, and the number as people read it. */
interface Shown {
  key: keyof typeof ranges.reader;
  shown: (value: ReaderSettings, words: Words) => string;
}

/** About how many letters stand in a line: a letter of running text is about half as wide as its size. */
function lettersIn({ width, size }: ReaderSettings): number {
  return Math.round((width * 16) / (size * 0.49));
}
