package xiangyi.web;

import xiangyi.shared.Actor;

/** Says for whom somebody works, beneath the brand: 烽火乡人大, 烽火乡农业服务中心. */
@FunctionalInterface
public interface PlaceNames {

    String of(Actor actor);
}
