"""Where newsbot may connect to: the open internet, and nothing on this machine or its network."""
