import { useState } from 'preact/hooks';
import type { PostRef } from '../../model';
import type { Settings } from '../../settings';
import { webAddress } from '../body/address';
import { useRun } from '../components/toast';
import { dateIn } from '../when';
import { useWords } from '../words';
import { useGathering } from './gathering';
import { Message } from './message';
import { titleOf } from './post-title';
import type { PopupActions } from './state';
import { Together } from './together';

/** A page with more than one post: the person chooses one to read, whatever it is, or ticks several to cite them together. */
export function Several({ posts, settings, actions }: { posts: PostRef[]; settings: Settings; actions: PopupActions }) {
  const words = useWords();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const gathering = useGathering(actions);
  const elsewhere = posts.every((post) => post.elsewhere);
  const some = posts.some(({ bulletin }) => bulletin);
  const here = posts.filter((post) => !post.elsewhere);
  const tick = (ids: readonly string[], on: boolean): void => {
    const others = [...ticked].filter((id) => !ids.includes(id));
    if (!on && others.length === 0) gathering.stop();
    setTicked(new Set(on ? [...others, ...ids] : others));
  };
  return (
    <Message
      icon="page"
      title={words(elsewhere ? 'states.listedTitle' : 'states.severalTitle')}
      hint={
        elsewhere
          ? words('states.listedHint')
          : some
            ? words('states.severalHint')
            : `${words('states.severalNone')} ${words('states.severalHint')}`
      }
    >
      {here.length > 1 && <All posts={here} ticked={ticked} tick={tick} />}
      <ul class="posts">
        {posts.map((post) => (
          <Post key={post.id} post={post} ticked={ticked.has(post.id)} tick={(on) => tick([post.id], on)} actions={actions} />
        ))}
      </ul>
      {ticked.size > 0 && (
        <Together
          posts={here.filter(({ id }) => ticked.has(id))}
          gathering={gathering}
          citation={settings.citation}
          actions={actions}
        />
      )}
    </Message>
  );
}

interface AllProps {
  posts: readonly PostRef[];
  ticked: ReadonlySet<string>;
  tick: (ids: readonly string[], on: boolean) => void;
}

/** All bulletins of the page at one tick; where there is none, all posts. */
function All({ posts, ticked, tick }: AllProps) {
  const words = useWords();
  const bulletins = posts.filter(({ bulletin }) => bulletin);
  const ids = (bulletins.length > 0 ? bulletins : posts).map(({ id }) => id);
  const all = ids.every((id) => ticked.has(id));
  return (
    <label class="tick-all">
      <input
        type="checkbox"
        checked={all}
        indeterminate={!all && ids.some((id) => ticked.has(id))}
        onChange={(event) => tick(ids, event.currentTarget.checked)}
      />
      {words(bulletins.length > 0 ? 'several.allBulletins' : 'several.allPosts', ids.length)}
    </label>
  );
}

interface PostProps {
  post: PostRef;
  ticked: boolean;
  tick: (on: boolean) => void;
  actions: PopupActions;
}

function Post({ post, ticked, tick, actions }: PostProps) {
  const words = useWords();
  const run = useRun();
  if (post.elsewhere) {
    return (
      <li>
        <a href={webAddress(post.url)} target="_blank" rel="noopener noreferrer">
          <Facts post={post} />
        </a>
      </li>
    );
  }
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          aria-label={words('several.tick', { title: titleOf(post, words('states.untitled')) })}
          checked={ticked}
          onChange={(event) => tick(event.currentTarget.checked)}
        />
      </label>
      <button type="button" onClick={() => run(actions.choosePost(post))}>
        <Facts post={post} />
      </button>
    </li>
  );
}

function Facts({ post }: { post: PostRef }) {
  const words = useWords();
  return (
    <>
      <span class="post-title">{titleOf(post, words('states.untitled'))}</span>
      <span class="post-facts">
        {post.bulletin && <b class="chip">{words('states.severalBulletin')}</b>}
        {post.published && <span>{dateIn(words.language, post.published, 'medium')}</span>}
      </span>
    </>
  );
}
