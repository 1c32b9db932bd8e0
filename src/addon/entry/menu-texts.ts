/** Words that the menu and the windows of its items share. */

