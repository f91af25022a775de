using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.AIsBreaker.Schemas;

[Description("Exactly one of `url` and `base64`. PNG, JPEG, WebP or GIF (its first frame), less than 50 MB.")]
[Union(typeof(ProcessInputImageBase64), typeof(ProcessInputImageUrl), ExactlyOne = true)]
internal sealed class ProcessInputImage;
