"""What stands between Scrapy and the network: one component, one file."""
