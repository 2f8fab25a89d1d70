<?php
/**
 * The one script, on the pages that use it and no others.
 *
 * @package Lindring
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Tells WordPress of the script. Without an address in the settings there is none. */
function lindring_register_script() {
	$address = lindring_setting( 'script' );
	if ( '' !== $address ) {
		// No version behind the address: it would be another file than the one `integrity` is of, to a cache.
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		wp_register_script( 'lindring', $address, array(), null, true );
	}
}

/**
 * Fetches the script where the text holds a placeholder, however it came there.
 *
 * @param string $content HTML of a post.
 * @return string The same.
 */
function lindring_enqueue_where_used( $content ) {
	if ( preg_match( '/\bdata-lindring=|\blindring-tag--/', $content ) ) {
		wp_enqueue_script( 'lindring' );
	}
	return $content;
}

/**
 * Puts what the settings say on the script element.
 *
 * @param string $html   The script element.
 * @param string $handle Whose it is.
 * @return string HTML.
 */
function lindring_script_tag( $html, $handle ) {
	if ( 'lindring' !== $handle ) {
		return $html;
	}
	$attributes = ' defer';
	if ( '' !== lindring_setting( 'integrity' ) ) {
		$attributes .= sprintf( ' integrity="%s" crossorigin="anonymous"', esc_attr( lindring_setting( 'integrity' ) ) );
	}
	if ( '' !== lindring_setting( 'content' ) ) {
		$attributes .= sprintf( ' data-content="%s"', esc_url( lindring_setting( 'content' ) ) );
	}
	return preg_replace( '/<script\b/', '<script' . addcslashes( $attributes, '\\$' ), $html, 1 );
}
