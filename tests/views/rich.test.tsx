// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Rich } from '../../src/views/components/rich';
import { draw } from './draw';

const shown = (html: string): Promise<HTMLElement> => draw(<Rich html={html} />);

describe('a citation', () => {
  it('is shown as it was written: italics and nothing else, signs as signs', async () => {
    const root = await shown('Olay, M. <i>Sea &amp; &lt;b&gt;air&lt;/b&gt;</i>. Westmark.');
    expect(root.innerHTML).toBe('Olay, M. <i>Sea &amp; &lt;b&gt;air&lt;/b&gt;</i>. Westmark.');
  });

  it('keeps low and raised signs, also within italics', async () => {
    const root = await shown('<i>H<sub>2</sub>O, 10<sup>3</sup></i> and <b>more</b>');
    expect(root.innerHTML).toBe('<i>H<sub>2</sub>O, 10<sup>3</sup></i> and <b>more</b>');
  });

  it('breaks an address after its strokes and dots, never after https://, and copies as it is', async () => {
    const address = 'https://www.harbor.example.gov/News/a.html?id=1';
    const root = await shown(`Harbor. ${address}`);
    expect(root.textContent).toBe(`Harbor. ${address}`);
    expect(root.innerHTML.replaceAll('<wbr>', '|')).toBe(
      'Harbor. <span class="unbroken">https://www.harbor</span>.|example.|gov/|News/|a.|html?|id=|1',
    );
  });

  it('lets a name without an end break', async () => {
    const root = await shown(`https://${'a'.repeat(60)}.example/`);
    expect(root.querySelector('.unbroken')?.textContent).toHaveLength('https://'.length + 24);
  });
});
