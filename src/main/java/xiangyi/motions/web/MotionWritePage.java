package xiangyi.motions.web;

import java.util.List;
import xiangyi.motions.MotionRequest;
import xiangyi.roster.Deputy;
import xiangyi.web.Fields;

/** @param noSession whether there is no session yet that it could be for */
public record MotionWritePage(Fields<MotionRequest> form, boolean noSession, List<Deputy> deputies) {}
