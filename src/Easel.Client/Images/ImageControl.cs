namespace Easel.Client.Images;

/// <summary>A ControlNet that leads an edit by one of its images, by its file's name without the ending or its folder's.</summary>
/// <param name="Name">Of a file or folder in the service's folder of ControlNets.</param>
/// <param name="Image">Which image it is shown, counted from 1; null is the first.</param>
/// <param name="Strength">0-2: 1 is as it was trained, 0 nothing; null leaves it at 1.</param>
/// <param name="Start">The share of the steps, 0-1, from which on it counts; null is 0.</param>
/// <param name="End">The share of the steps, 0-1, up to which it counts; null is 1.</param>
public sealed record ImageControl(string Name, int? Image = null, double? Strength = null, double? Start = null, double? End = null);
