import type { PostRef } from '../../model';
import { webAddress } from '../body/address';
import { useRun } from '../components/toast';
import { dateIn } from '../when';
import { useWords } from '../words';
import { Message } from './message';
import type { PopupActions } from './state';

/** A page with more than one post: the person chooses; any post can be read, whatever it is. */
export function Several({ posts, actions }: { posts: PostRef[]; actions: PopupActions }) {
  const words = useWords();
  const run = useRun();
  const elsewhere = posts.every((post) => post.elsewhere);
  const some = posts.some(({ bulletin }) => bulletin);
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
      <ul class="posts">
        {posts.map((post) => (
          <li key={post.id}>
            {post.elsewhere ? (
              <a href={webAddress(post.url)} target="_blank" rel="noopener noreferrer">
                <Facts post={post} />
              </a>
            ) : (
              <button type="button" onClick={() => run(actions.choosePost(post))}>
                <Facts post={post} />
              </button>
            )}
          </li>
        ))}
      </ul>
    </Message>
  );
}

function Facts({ post }: { post: PostRef }) {
  const words = useWords();
  return (
    <>
      <span class="post-title">{post.title.trim() || words('states.untitled')}</span>
      <span class="post-facts">
        {post.bulletin && <b class="chip">{words('states.severalBulletin')}</b>}
        {post.published && <span>{dateIn(words.language, post.published, 'medium')}</span>}
      </span>
    </>
  );
}
