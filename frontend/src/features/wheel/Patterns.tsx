import styles from './WheelPicture.module.css';

/** One pattern a perspective: dots, stripes, squares. They differ in shape and not only in colour, and none is fuller than another. */
export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-child`} className={styles['child']} width="10" height="10" patternUnits="userSpaceOnUse">
        <rect className={styles['paper']} width="10" height="10" />
        <circle className={styles['ink']} cx="5" cy="5" r="3.4" />
      </pattern>
      <pattern
        id={`${id}-guardian`}
        className={styles['guardian']}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={styles['paper']} width="8" height="8" />
        <rect className={styles['ink']} width="4" height="8" />
      </pattern>
      <pattern
        id={`${id}-professional`}
        className={styles['professional']}
        width="12"
        height="12"
        patternUnits="userSpaceOnUse"
      >
        <rect className={styles['paper']} width="12" height="12" />
        <rect className={styles['ink']} width="6" height="6" />
        <rect className={styles['ink']} x="6" y="6" width="6" height="6" />
      </pattern>
    </defs>
  );
}
