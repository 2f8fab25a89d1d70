<?php
/**
 * Plugin Name:       Lindring
 * Description:       Opplæringsmateriell i palliasjon på sidene dine: [lindring element="case-card" case-id="torunn"]
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 *
 * @package Lindring
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

require_once __DIR__ . '/settings.php';
require_once __DIR__ . '/placeholder.php';
require_once __DIR__ . '/script.php';

add_action( 'admin_init', 'lindring_register_settings' );
add_action( 'admin_menu', 'lindring_add_settings_page' );
add_action( 'wp_enqueue_scripts', 'lindring_register_script' );
add_filter( 'script_loader_tag', 'lindring_script_tag', 10, 2 );
// After the shortcodes (11), so that pasted and written placeholders are treated the same.
add_filter( 'the_content', 'lindring_enqueue_where_used', 12 );
add_filter( 'wp_kses_allowed_html', 'lindring_allow_placeholder', 10, 2 );
add_shortcode( 'lindring', 'lindring_shortcode' );
