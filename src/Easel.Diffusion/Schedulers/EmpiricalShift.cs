namespace Easel.Diffusion.Schedulers;

/// <summary>FLUX.2's shift: its exponent lies on two lines over the picture's tokens, one for 10 steps and one for 200, and between them
/// linearly over the steps; large pictures have the latter whatever the steps.</summary>
internal sealed record EmpiricalShift : IDynamicShift
{
    private const long LargePicture = 4300;

    public double For(long tokens, int steps)
    {
        var many = 0.00016927 * tokens + 0.45666666;
        if (tokens > LargePicture)
            return Math.Exp(many);
        var few = 8.73809524e-05 * tokens + 1.89833333;
        var slope = (many - few) / 190;
        return Math.Exp(slope * steps + many - 200 * slope);
    }
}
