import type { HostFurnitureRow } from '../host';

/**
 * Blogger's own furniture. `p.mobile-photo` (a picture that came by mail) is content and must stay.
 */
export const furniture: HostFurnitureRow[] = [
  { name: 'post-footer', selector: '.post-footer, .post-bottom, .blogger-post-footer, .feed-links, .post-feeds' },
  {
    name: 'share-buttons',
    selector: '.post-share-buttons, .share-buttons, .byline.post-share-buttons, .sharing, .addthis_toolbox, .post-share',
  },
  { name: 'comments', selector: '#comments, .comments, .comment-form, .comment-link, .post-comment-link' },
  { name: 'posted-by', selector: '.post-author, .post-timestamp, .post-labels, .post-location, .post-icons, .reaction-buttons' },
  { name: 'read-more', selector: '.jump-link, .snippet-fade, .snippet-more' },
  { name: 'pager', selector: '.blog-pager, #blog-pager, .post-pager, .older-posts, .newer-posts, .mobile-link-button' },
  {
    name: 'related-posts',
    selector: '.related-posts, .related-post, #related-posts, .PopularPosts, .FeaturedPost, .widget.HTML .related',
  },
  { name: 'quick-edit', selector: '.item-control, .item-action, .quickedit, .widget-item-control' },
  { name: 'advertisement', selector: 'ins.adsbygoogle, .adsbygoogle, .AdSense, [id^="google_ads"]' },
  { name: 'clearing', selector: 'div[style="clear: both;"]:empty, div[style="clear:both"]:empty' },
];
