const LOOK_AGAIN_MS = 8;

/** Tells when all that was asked so far stands in the picture, or the graphics have gone away. */
export function whenDrawn(gl: WebGL2RenderingContext, done: () => void): void {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  const look = () => {
    if (fence && gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED) {
      setTimeout(look, LOOK_AGAIN_MS);
      return;
    }
    gl.deleteSync(fence);
    done();
  };
  setTimeout(look);
}
