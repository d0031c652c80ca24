/** Lines without words, where quotations will stand. */
export function Bones() {
  return (
    <div class="bones" aria-hidden="true">
      <i class="bone" />
      <i class="bone" />
      <i class="bone part" />
      <i class="bone" />
      <i class="bone part" />
    </div>
  );
}
