<?php
/**
 * Leaves nothing behind when the plugin is deleted.
 *
 * @package Lindring
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

delete_option( 'lindring' );
