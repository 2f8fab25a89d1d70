<?php
/**
 * Starts all of WordPress from Debian's package, with our plugin switched on and no database, takes a text the way of
 * an editor and gives the page a reader gets, in JSON. `php site.php <folder of WordPress>`, with the task on its input.
 */

error_reporting( E_ALL );
ini_set( 'display_errors', 'stderr' );

$task = json_decode( stream_get_contents( STDIN ), true );

// As WordPress gives them out: an editor may write any HTML, an author may not.
$task['roles'] = array(
	'editor' => array(
		'name'         => 'Editor',
		'capabilities' => array(
			'edit_posts'      => true,
			'unfiltered_html' => true,
		),
	),
	'author' => array(
		'name'         => 'Author',
		'capabilities' => array( 'edit_posts' => true ),
	),
	'reader' => array(
		'name'         => 'Reader',
		'capabilities' => array( 'read' => true ),
	),
);

define( 'ABSPATH', $argv[1] . '/' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
$table_prefix = 'wp_';
$_SERVER     += array(
	'HTTP_HOST'       => parse_url( $task['origin'], PHP_URL_HOST ),
	'SERVER_NAME'     => parse_url( $task['origin'], PHP_URL_HOST ),
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/kurs/',
);

require ABSPATH . 'wp-settings.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

/** What a function prints. */
function printed( $draw ) {
	ob_start();
	$draw();
	return ob_get_clean();
}

if ( ! empty( $task['without_data'] ) ) {
	// A site that has taken data-* away from what its authors may write.
	add_filter(
		'wp_kses_allowed_html',
		static function ( $allowed ) {
			foreach ( $allowed as $tag => $attributes ) {
				if ( is_array( $attributes ) ) {
					unset( $allowed[ $tag ]['data-*'] );
				}
			}
			return $allowed;
		},
		9
	);
}

// Saving: the filters WordPress puts on for those who may not write any HTML they like.
wp_set_current_user( 1 );
kses_init();
$saved = wp_unslash( apply_filters( 'content_save_pre', wp_slash( $task['text'] ) ) );

// Showing.
$shown = apply_filters( 'the_content', $saved );
$head  = printed( 'wp_head' );
$foot  = printed( 'wp_footer' );

lindring_register_settings();
echo wp_json_encode(
	array(
		'version'   => $wp_version,
		'saved'     => $saved,
		'shown'     => $shown,
		// The same text once more through the filter, as from one who pastes what the page shows.
		'pasted'    => wp_kses_post( $shown ),
		'page'      => '<!doctype html><html lang="nb"><head>' . $head . '</head><body>' . $shown . $foot . '</body></html>',
		'settings'  => printed( 'lindring_settings_page' ),
		'sanitized' => sanitize_option( 'lindring', $task['settings'] ),
		'lists'     => array(
			'elements'   => LINDRING_ELEMENTS,
			'attributes' => LINDRING_ATTRIBUTES,
		),
	)
);
