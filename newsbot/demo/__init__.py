"""The embedded newspaper: our own pages, feeds and sitemap, served on loopback."""
