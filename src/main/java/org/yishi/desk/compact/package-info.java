/** What a person does with village rules and compacts: keep their versions, draft, hear, have reviewed, adopt, print. */
@NullMarked
package org.yishi.desk.compact;

import org.jspecify.annotations.NullMarked;
