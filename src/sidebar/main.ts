/** The sidebar's entry point. */
