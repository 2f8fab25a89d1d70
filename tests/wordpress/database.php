<?php
/**
 * Stands in for the database: WordPress asks, and gets the options and the one user of a small site, and nothing else.
 * WordPress loads `wp-content/db.php` in place of its own connection where there is one.
 */

class Lindring_Test_Database extends wpdb {
	/** Rows by the end of the name of their table. */
	private $rows;

	public function __construct( $site ) {
		$options    = array(
			'siteurl'        => $site['origin'],
			'home'           => $site['origin'],
			'blogname'       => 'Kommunen',
			'blog_charset'   => 'UTF-8',
			'active_plugins' => serialize( array( 'lindring/lindring.php' ) ),
			'template'       => 'none',
			'stylesheet'     => 'none',
			'wp_user_roles'  => serialize( $site['roles'] ),
			'lindring'       => serialize( $site['settings'] ),
			'cron'           => serialize( array( 'version' => 2 ) ),
		);
		$this->rows = array(
			'options'  => array_map( array( $this, 'option' ), array_keys( $options ), $options ),
			'users'    => array( (object) array( 'ID' => '1', 'user_login' => 'kari', 'user_nicename' => 'kari' ) ),
			'usermeta' => array(
				(object) array(
					'user_id'    => '1',
					'umeta_id'   => '1',
					'meta_key'   => 'wp_capabilities',
					'meta_value' => serialize( array( $site['role'] => true ) ),
				),
			),
		);
		$this->set_prefix( 'wp_' );
		$this->ready = true;
	}

	private function option( $name, $value ) {
		return (object) array(
			'option_name'  => $name,
			'option_value' => $value,
		);
	}

	public function query( $query ) {
		$table             = preg_match( '/^\s*SELECT .* FROM wp_(\w+)/s', $query, $found ) ? $found[1] : '';
		$rows              = isset( $this->rows[ $table ] ) ? $this->rows[ $table ] : array();
		$name              = preg_match( "/option_name = '([^']*)'/", $query, $found ) ? $found[1] : null;
		$is_asked          = static function ( $row ) use ( $name ) {
			return null === $name || $row->option_name === $name;
		};
		$this->last_result = array_values( array_filter( $rows, $is_asked ) );
		$this->num_rows    = count( $this->last_result );
		return $this->num_rows;
	}

	public function db_connect( $allow_bail = true ) {
		return true;
	}

	public function _real_escape( $text ) {
		return $this->add_placeholder_escape( addslashes( $text ) );
	}

	public function db_version() {
		return '8.0.0';
	}

	public function db_server_info() {
		return '8.0.0';
	}

	public function get_col_charset( $table, $column ) {
		return 'utf8mb4';
	}
}

$wpdb = new Lindring_Test_Database( $GLOBALS['task'] );
