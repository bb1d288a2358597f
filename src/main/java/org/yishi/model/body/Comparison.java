package org.yishi.model.body;

/** How a share is compared: 以上 includes the number, 过半数 and 超过 do not (民法典 art. 1259). */
public enum Comparison {
    AT_LEAST,
    MORE_THAN
}
