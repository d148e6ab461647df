"""From sites to pages: the crawl strategy, and a spider for each site."""
