import { defaults, type ReaderSettings } from '../../settings';
import { useWords } from '../words';
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
      {sliders.map(({ key, unit, ...range }) => (
        <Slider
          key={key}
          label={words(`settings.${key}`)}
          value={value[key]}
          shown={words(`settings.${unit}`, { number: value[key].toLocaleString(words.language) })}
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

/** Ranges as wide as the best readers offer: 20 to 60 em lines, 1 to 2.4 line height. */
const sliders = [
  { key: 'size', unit: 'points', min: 14, max: 36, step: 1 },
  { key: 'width', unit: 'rem', min: 20, max: 60, step: 2 },
  { key: 'line', unit: 'times', min: 1.2, max: 2.4, step: 0.05 },
  { key: 'letter', unit: 'em', min: 0, max: 0.2, step: 0.01 },
  { key: 'word', unit: 'em', min: 0, max: 0.5, step: 0.05 },
] as const;
