import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { safeImage } from './address';

/** A picture, or its description where pictures are off, the address is not one, or loading fails. */
export function Picture({ url, alt, mode }: { url: string; alt: string; mode: 'shown' | 'told' }) {
  const words = useWords();
  const [lost, setLost] = useState(false);
  const address = safeImage(url);
  if (mode === 'shown' && address && !lost) {
    return (
      <img
        src={address}
        alt={alt}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        onError={() => {
          setLost(true);
        }}
      />
    );
  }
  if (!alt.trim()) return <span class="picture">{words(lost ? 'reader.imageLostBare' : 'article.imageBare')}</span>;
  return <span class="picture">{words(lost ? 'reader.imageLost' : 'article.image', { description: alt })}</span>;
}
