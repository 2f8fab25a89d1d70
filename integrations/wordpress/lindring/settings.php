<?php
/**
 * Where the files are: «Innstillinger → Lindring».
 *
 * @package Lindring
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** The fields of the settings page: what each is called, and what it is for. */
const LINDRING_SETTINGS = array(
	'script'    => array( 'Adressen til lindring.js', 'For eksempel https://kommune.no/lindring/0.1.0/lindring.js' ),
	'integrity' => array( 'integrity', 'Koden for lindring.js i sri.json. Begynner med sha384-' ),
	'content'   => array( 'Adressen til innholdsfilen', 'Brukes der kortkoden ikke har src.' ),
	'embed'     => array( 'Adressen til innbyggingssidene', 'Mappa som lindring embed har laget. Kan stå tom.' ),
);

/**
 * One setting, checked again on the way out: options can be written by others.
 *
 * @param string $name A key of LINDRING_SETTINGS.
 * @return string
 */
function lindring_setting( $name ) {
	$settings = lindring_clean_settings( get_option( 'lindring', array() ) );
	return $settings[ $name ];
}

/**
 * Addresses as addresses, and an integrity that is one.
 *
 * @param mixed $given What was sent or stored.
 * @return array<string, string>
 */
function lindring_clean_settings( $given ) {
	$clean = array();
	foreach ( array_keys( LINDRING_SETTINGS ) as $name ) {
		$value          = is_array( $given ) && isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? trim( $given[ $name ] ) : '';
		$is_integrity   = 'integrity' === $name;
		$clean[ $name ] = $is_integrity ? '' : esc_url_raw( $value, array( 'http', 'https' ) );
		if ( $is_integrity && preg_match( '#^sha(256|384|512)-[A-Za-z0-9+/]+=*$#', $value ) ) {
			$clean[ $name ] = $value;
		}
	}
	return $clean;
}

/** Tells WordPress of the option and its fields. */
function lindring_register_settings() {
	register_setting( 'lindring', 'lindring', array( 'sanitize_callback' => 'lindring_clean_settings' ) );
	add_settings_section( 'lindring', '', '__return_false', 'lindring' );
	foreach ( LINDRING_SETTINGS as $name => list( $label, $help ) ) {
		$id = 'lindring-' . $name;
		add_settings_field(
			$id,
			$label,
			'lindring_settings_field',
			'lindring',
			'lindring',
			array(
				'label_for' => $id,
				'name'      => $name,
				'help'      => $help,
			)
		);
	}
}

/**
 * Draws one field.
 *
 * @param array<string, string> $field What lindring_register_settings() said of it.
 */
function lindring_settings_field( $field ) {
	printf(
		'<input class="large-text code" id="%1$s" name="lindring[%2$s]" value="%3$s" aria-describedby="%1$s-help"><p class="description" id="%1$s-help">%4$s</p>',
		esc_attr( $field['label_for'] ),
		esc_attr( $field['name'] ),
		esc_attr( lindring_setting( $field['name'] ) ),
		esc_html( $field['help'] )
	);
}

/** Puts the page in the menu, for those who may change the settings of the site. */
function lindring_add_settings_page() {
	add_options_page( 'Lindring', 'Lindring', 'manage_options', 'lindring', 'lindring_settings_page' );
}

/** Draws the page. */
function lindring_settings_page() {
	echo '<div class="wrap"><h1>Lindring</h1><form action="options.php" method="post">';
	settings_fields( 'lindring' );
	do_settings_sections( 'lindring' );
	submit_button();
	echo '</form></div>';
}
