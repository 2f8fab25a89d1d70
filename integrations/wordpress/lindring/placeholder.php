<?php
/**
 * The shortcode, and the HTML it stands for: a div with a link in it, which lindring.js makes an element of.
 *
 * @package Lindring
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** The elements that can be put on a page. */
const LINDRING_ELEMENTS = array(
	'case-bank',
	'case-card',
	'course-certificate',
	'esas-form',
	'film-bank',
	'film-card',
	'group-roster',
	'learning-path',
	'programme-card',
	'reflection-prompt',
	'resource-list',
	'role-ladder',
	'rollout-status',
	'session-planner',
	'session-run',
	'training-content',
	'webinar-list',
);

/** What an editor may say of an element; each becomes `data-<name>`. */
const LINDRING_ATTRIBUTES = array(
	'case-id',
	'certificate-id',
	'consent',
	'film-id',
	'group',
	'group-by',
	'group-size',
	'heading-level',
	'instrument-id',
	'kind',
	'method-id',
	'minutes',
	'mode',
	'overlay',
	'player-only',
	'programme-id',
	'question',
	'question-id',
	'recap',
	'room',
	'search',
	'session-id',
	'show-changes',
	'src',
);

/** The attribute that names what an element shows, and so its own page among the embed pages. */
const LINDRING_IDS = array(
	'case-card'         => 'case-id',
	'film-card'         => 'film-id',
	'reflection-prompt' => 'question-id',
	'session-run'       => 'session-id',
);

/**
 * [lindring element="case-card" case-id="torunn"], with a text or a link between the tags if the editor wants one.
 *
 * @param array<string, string>|string $given   What stands in the shortcode.
 * @param string|null                  $content What stands between its tags.
 * @return string HTML.
 */
function lindring_shortcode( $given, $content = null ) {
	// An attribute without a value comes as a value without a name.
	$given = array_filter( (array) $given, 'is_string' );
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$given[ strtolower( $value ) ] = '';
		}
	}
	$tag = isset( $given['element'] ) ? $given['element'] : '';
	if ( ! in_array( $tag, LINDRING_ELEMENTS, true ) ) {
		return lindring_remark( sprintf( 'Lindring kjenner ikke elementet «%s».', $tag ) );
	}
	$attributes = sprintf( ' data-lindring="%s"', esc_attr( $tag ) );
	foreach ( array_intersect_key( $given, array_flip( LINDRING_ATTRIBUTES ) ) as $name => $value ) {
		$attributes .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
	}
	if ( isset( $given['lang'] ) ) {
		$attributes .= sprintf( ' lang="%s"', esc_attr( $given['lang'] ) );
	}
	return sprintf( '<div class="lindring"%s>%s</div>', $attributes, lindring_fallback( $tag, $given, (string) $content ) );
}

/**
 * What a reader has until the script comes, and if it never does.
 *
 * @param string                $tag     The element.
 * @param array<string, string> $given   What stands in the shortcode.
 * @param string                $content What stands between its tags.
 * @return string HTML.
 */
function lindring_fallback( $tag, $given, $content ) {
	if ( '' !== trim( $content ) ) {
		return wp_kses_post( $content );
	}
	$link = isset( $given['link'] ) ? $given['link'] : lindring_embed_page( $tag, $given );
	$text = isset( $given['text'] ) ? $given['text'] : 'Åpne innholdet på en egen side';
	if ( '' === $link ) {
		return esc_html( isset( $given['text'] ) ? $given['text'] : 'Her vises opplæringsmateriell fra Lindring.' );
	}
	return sprintf( '<a href="%s">%s</a>', esc_url( $link ), esc_html( $text ) );
}

/**
 * The page `lindring embed` has made of the same thing, where the site has told where these pages are.
 *
 * @param string                $tag   The element.
 * @param array<string, string> $given What stands in the shortcode.
 * @return string An address, or nothing.
 */
function lindring_embed_page( $tag, $given ) {
	$folder = lindring_setting( 'embed' );
	$name   = isset( LINDRING_IDS[ $tag ] ) ? LINDRING_IDS[ $tag ] : '';
	$id     = isset( $given[ $name ] ) ? $given[ $name ] : '';
	if ( '' === $folder || ! preg_match( '/^[a-z0-9-]+$/', $id ) ) {
		return '';
	}
	return trailingslashit( $folder ) . $tag . '/' . $id . '.html';
}

/**
 * Tells those who can mend it what is wrong, and readers nothing.
 *
 * @param string $text The remark.
 * @return string HTML.
 */
function lindring_remark( $text ) {
	return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( $text ) . '</p>' : '';
}

/**
 * Lets the placeholder through for editors who may not write any HTML they like, also where the site has taken
 * `data-*` away from what is let through.
 *
 * @param array<string, array<string, mixed>> $allowed Elements and their attributes.
 * @param string|array                        $context What is being filtered.
 * @return array<string, array<string, mixed>>
 */
function lindring_allow_placeholder( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	$names          = array_merge( array( 'data-lindring' ), preg_replace( '/^/', 'data-', LINDRING_ATTRIBUTES ) );
	$ours           = array_fill_keys( array_merge( array( 'class', 'lang' ), $names ), true );
	$div            = isset( $allowed['div'] ) && is_array( $allowed['div'] ) ? $allowed['div'] : array();
	$allowed['div'] = array_merge( $div, $ours );
	return $allowed;
}
