<?php
// Reads snippets as JSON and writes what WordPress makes of them: as it saves them from somebody who may not use every tag
// (authors; on a network of sites all but its super admins), and as a classic post then shows them.
define( 'ABSPATH', rtrim( getenv( 'WORDPRESS_PATH' ) ?: '/usr/share/wordpress', '/' ) . '/' );
define( 'WPINC', 'wp-includes' );

foreach ( array( 'plugin', 'pomo/translations', 'version', 'functions', 'l10n', 'formatting', 'kses', 'shortcodes' ) as $file ) {
	require ABSPATH . WPINC . "/$file.php";
}

$given = json_decode( file_get_contents( 'php://stdin' ) );
$saved = array_map( 'wp_kses_post', $given );
$shown = array_map( fn( $html ) => wpautop( wptexturize( $html ) ), $saved );
// An administrator or editor may use every tag: nothing is taken away, and a classic post still makes paragraphs of lines.
$classic = array_map( fn( $html ) => wpautop( wptexturize( $html ) ), $given );
echo json_encode(
	array( 'version' => $wp_version, 'saved' => $saved, 'shown' => $shown, 'classic' => $classic ),
	JSON_THROW_ON_ERROR
);
