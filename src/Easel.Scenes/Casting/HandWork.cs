using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Casting;

/// <summary>What people do with their hands to a thing, and what that lies upon; words without articles.</summary>
internal static class HandWork
{
    public static readonly (Doing Doing, string Words)[] All =
    [
        (
            At("table"),
            "arranging, sewing, chopping, kneading, decorating, fixing, repairing, preparing, baking, mixing, whisking, slicing, dicing, peeling, rolling dough, shaping, moulding, molding, polishing, folding, sorting, packing, grating, brewing, crafting, making, icing, frosting, glazing, seasoning, wrapping, gluing, assembling, carving, sculpting, sawing, building, welding, soldering, tinkering with"
        ),
        (At("table") with { IsOfFood = true }, "cutting"),
        (At("oven"), "cooking, stirring, frying, boiling, simmering, sauteing"),
        (At("open grill"), "grilling, barbecuing"),
        (
            new(PoseName.Working) { IsReadOn = true },
            "putting, placing, working at, writing, writing letter, feeding, watering, raking, digging, shoveling, painting, drawing, hammering, planting, milking, examining, shaving, washing, sketching, weaving, wiping, unlocking, plastering, pouring, drawing picture"
        ),
    ];

    private static Doing At(string bench) => new(PoseName.Working) { IsReadOn = true, Bench = bench };
}
