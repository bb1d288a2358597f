@org.jspecify.annotations.NullMarked
package org.yishi.window.residents;
